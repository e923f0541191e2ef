"""Fixtures for pytest: the command makes a shop once, and each test asks it.

Needs fixturectl on the PATH, or its place in the variable FIXTURECTL.
"""

import json
import os
import sqlite3
import subprocess

import pytest

FIXTURECTL = os.environ.get("FIXTURECTL", "fixturectl")


def make(directory, *options):
    run = subprocess.run(
        [FIXTURECTL, "make", "--to", f"sqlite:{directory}", "--json", *options],
        check=True, capture_output=True, text=True,
    )
    return json.loads(run.stdout)


@pytest.fixture(scope="session")
def shop_files(tmp_path_factory):
    directory = tmp_path_factory.mktemp("shop")
    make(directory, "--scale", "tiny", "--seed", "42")
    return sorted(directory.glob("*.sqlite"))


@pytest.fixture
def shop(shop_files):
    """A connection on which each database has its own name."""
    connection = sqlite3.connect(":memory:")
    for file in shop_files:
        connection.execute(f'ATTACH ? AS "{file.stem}"', [str(file)])
    yield connection
    connection.close()


def test_every_order_has_a_customer(shop):
    orphans = shop.execute(
        """
        SELECT count(*) FROM eurostyle_operational.orders AS o
        WHERE NOT EXISTS (
            SELECT 1 FROM eurostyle_operational.customers AS c
            WHERE c.customer_id = o.customer_id)
        """
    ).fetchone()[0]
    assert orphans == 0


def test_totals_are_the_sum_of_their_parts(shop):
    wrong = shop.execute(
        """
        SELECT count(*) FROM eurostyle_operational.orders
        WHERE round(100 * total_amount_eur)
           <> round(100 * subtotal_eur) + round(100 * tax_amount_eur)
            + round(100 * shipping_cost_eur)
        """
    ).fetchone()[0]
    assert wrong == 0


def test_the_same_seed_makes_the_same_shop(tmp_path):
    def digests(name, seed):
        result = make(tmp_path / name, "--seed", seed)
        return {table["table"]: table["digest"] for table in result["tables"]}

    first = digests("first", "7")
    assert digests("second", "7") == first
    assert digests("third", "8") != first
