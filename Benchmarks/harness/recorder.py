"""Stands between a client and a ClickHouse server, and keeps what is sent to be inserted."""

import http.client
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit


class Recorder:
    """Forwards requests to a port on this machine; bodies of INSERT statements go into files too."""

    def __init__(self, port, directory):
        self.statements = []
        self.inserts = []
        self._lock = threading.Lock()
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                recorder._take(self, port, directory)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _take(self, request, port, directory):
        body = read_body(request)
        options = dict(parse_qsl(urlsplit(request.path).query, keep_blank_values=True))
        query = options.get("query")
        if query and query.startswith("INSERT"):
            with self._lock:
                path = os.path.join(directory, f"{len(self.inserts)}.native")
                kept = {name: value for name, value in options.items() if name != "query_id"}
                self.inserts.append((query, urlencode(kept), path))
            with open(path, "wb") as file:
                file.write(body)
        else:
            with self._lock:
                self.statements.append(body.decode("utf-8", "replace"))
        connection = http.client.HTTPConnection("127.0.0.1", port)
        names = ("X-ClickHouse-User", "X-ClickHouse-Key")
        headers = {name: request.headers[name] for name in names if name in request.headers}
        connection.request("POST", request.path, body, headers)
        answer = connection.getresponse()
        content = answer.read()
        request.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower().startswith("x-clickhouse"):
                request.send_header(name, value)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)
        connection.close()


def read_body(request):
    if request.headers.get("Transfer-Encoding", "").lower() != "chunked":
        return request.rfile.read(int(request.headers.get("Content-Length") or 0))
    parts = []
    while size := int(request.rfile.readline().split(b";")[0], 16):
        parts.append(request.rfile.read(size))
        request.rfile.readline()
    request.rfile.readline()
    return b"".join(parts)
