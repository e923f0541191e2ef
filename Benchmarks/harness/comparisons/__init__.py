"""The comparisons by name, in the order in which they run."""

from . import clickhouse, csv_stream, generator, import_csv, memory, sqlite_load, tiny, validate

ALL = {
    "generator": generator.compare,
    "csv": csv_stream.compare,
    "sqlite": sqlite_load.compare,
    "import": import_csv.compare,
    "tiny": tiny.compare,
    "memory": memory.compare,
    "validate": validate.compare,
    "clickhouse": clickhouse.compare,
}
