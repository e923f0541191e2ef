"""Serves the ClickHouse library over HTTP as a server would: bridge.py DIRECTORY

It prints `ready` with its port once it answers. Tables are kept in the directory. Each request has a
connection of its own, so that its settings are its own. It knows one user, who may do anything, and
no compressed bodies: both are tested on the real server.
"""

import os
import re
import sys
import tempfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import chdb

DIRECTORY = sys.argv[1]
# Not settings of a query.
OWN = {"query", "database", "default_format", "user", "password", "query_id", "session_id"}
READING = re.compile(r"\s*(SELECT|WITH|SHOW|DESC|DESCRIBE|EXISTS|EXPLAIN)\b", re.I)
INSERT = re.compile(r"\s*(INSERT\s+INTO\s+.*?)\s*FORMAT\s+(\w+)\s*", re.I | re.S)
FORMAT = re.compile(r"\bFORMAT\s+\w+\s*(SETTINGS\b.*)?;?\s*$", re.I | re.S)


class Refusal(Exception):
    """What the server itself would refuse."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.answer(b"")

    def do_POST(self):
        self.answer(self.body())

    def body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def answer(self, body):
        address = urlsplit(self.path)
        options = dict(parse_qsl(address.query, keep_blank_values=True))
        if address.path == "/ping" or not options and not body:
            return self.reply(200, b"Ok.\n")
        try:
            self.run(options, body)
        except BrokenPipeError:
            self.close_connection = True
        except Exception as error:  # whatever it is, the client must be told
            text = str(error)
            code = re.search(r"Code: (\d+)", text)
            headers = {"X-ClickHouse-Exception-Code": code.group(1) if code else "1"}
            self.reply(500, text.encode(), headers)

    def run(self, options, body):
        if options.get("decompress", "0") != "0" or self.headers.get("Content-Encoding"):
            raise Refusal("Code: 48. DB::Exception: compressed bodies are not known here")
        query = options.get("query", "")
        connection = chdb.connect(DIRECTORY)
        try:
            self.set_up(connection, options)
            if insert := INSERT.match(query or body.decode("utf-8", "surrogateescape")):
                if not query:
                    head = insert.group(0).encode("utf-8", "surrogateescape")
                    body = body[len(head):]
                self.require_writing(options, "INSERT")
                return self.insert(connection, insert, body)
            query = query + body.decode()
            self.require_writing(options, query)
            name = options.get("default_format", "TabSeparated")
            if READING.match(query):
                return self.stream(connection, query, name)
            self.reply(200, connection.query(query, name).bytes())
        finally:
            connection.close()

    def set_up(self, connection, options):
        for name, value in options.items():
            if name not in OWN and name != "readonly":
                text = value.replace("\\", "\\\\").replace("'", "\\'")
                connection.query(f"SET {name} = '{text}'")
        if database := options.get("database"):
            connection.query(f"USE `{database}`")

    def require_writing(self, options, query):
        if options.get("readonly", "0") != "0" and not READING.match(query):
            raise Refusal(
                "Code: 164. DB::Exception: Cannot execute query in readonly mode. (READONLY)")

    def insert(self, connection, insert, body):
        with tempfile.NamedTemporaryFile(dir=DIRECTORY, suffix=".insert") as file:
            file.write(body)
            file.flush()
            # The library has no other way to take raw bytes in.
            connection.query(
                f"{insert.group(1)} FROM INFILE '{file.name}' COMPRESSION 'none' "
                f"FORMAT {insert.group(2)}")
        self.reply(200, b"")

    def stream(self, connection, query, name):
        if not FORMAT.search(query):
            query = f"{query.rstrip().rstrip(';')} FORMAT {name}"
        # An error before the first piece is still an answer of its own.
        pieces = iter(connection.send_query(query, "TabSeparated"))
        piece = next(pieces, None)
        self.send_response(200)
        self.send_header("X-ClickHouse-Server-Display-Name", "library")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            while piece is not None:
                data = piece.bytes()
                if data:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))
                piece = next(pieces, None)
        except chdb.ChdbError as error:
            # As the server does: the text of the error in the body, which then breaks off.
            text = str(error).encode()
            self.wfile.write(b"%x\r\n%b\r\n" % (len(text), text))
            self.close_connection = True
            return
        self.wfile.write(b"0\r\n\r\n")

    def reply(self, status, body, headers={}):
        self.send_response(status)
        self.send_header("X-ClickHouse-Server-Display-Name", "library")
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


# The engine lives as long as one connection does.
first = chdb.connect(DIRECTORY)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print("ready", server.server_address[1], flush=True)
server.serve_forever()
