"""Stands before a server on this machine and does it harm: proxy.py PORT HARM [ARGUMENT...]

    tls CERTIFICATE KEY   speaks TLS to clients
    cut BYTES TIMES       closes so many connections once they have sent so many bytes
    garble REQUEST        answers requests that hold a text with what is no answer, after a status of 200
    refuse REQUEST TIMES  answers so many requests that hold a text as if the disk was full
    replace OLD NEW       puts one text for another, of the same length, in answers
    setting NAME=VALUE    asks for a setting in each INSERT

It prints `ready` with its port, and ends with its standard input.
"""

import socket
import ssl
import sys
import threading

PORT, HARM, ARGUMENTS = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
GARBAGE = (b"HTTP/1.1 200 OK\r\nX-ClickHouse-Server-Display-Name: proxy\r\n"
           b"Content-Length: 9\r\n\r\n\xff\xff\xff\xff<html>")
FULL = (b"Code: 75, e.displayText() = DB::ErrnoException: Cannot write to file /data, errno: 28, "
        b"strerror: No space left on device, e.what() = DB::ErrnoException")
REFUSAL = (b"HTTP/1.1 500 Internal Server Error\r\nX-ClickHouse-Exception-Code: 75\r\n"
           b"Connection: close\r\nContent-Length: %d\r\n\r\n%b" % (len(FULL), FULL))
lock = threading.Lock()
times_left = int(ARGUMENTS[1]) if HARM in ("cut", "refuse") else 0


def pump(source, target, change):
    try:
        while data := source.recv(65536):
            data = change(data)
            if data is None:
                break
            target.sendall(data)
    except OSError:
        pass
    # Whoever reads from either sees its end.
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class Client:
    """What is done to a connection."""

    def __init__(self, connection):
        self.connection = connection
        self.sent = 0

    def to_server(self, data):
        global times_left
        self.sent += len(data)
        if HARM == "cut":
            with lock:
                if self.sent >= int(ARGUMENTS[0]) and times_left > 0:
                    times_left -= 1
                    return None
        if HARM == "refuse" and ARGUMENTS[0].encode() in data:
            with lock:
                if times_left > 0:
                    times_left -= 1
                    self.connection.sendall(REFUSAL)
                    return None
        if HARM == "garble" and ARGUMENTS[0].encode() in data:
            self.connection.sendall(GARBAGE)
            return None
        if HARM == "setting" and data.startswith(b"POST /?") and b"INSERT" in data.split(b"\n")[0]:
            return data.replace(b"POST /?", b"POST /?" + ARGUMENTS[0].encode() + b"&", 1)
        return data

    def to_client(self, data):
        if HARM == "replace":
            return data.replace(ARGUMENTS[0].encode(), ARGUMENTS[1].encode())
        return data


def serve(connection):
    try:
        if HARM == "tls":
            connection = context.wrap_socket(connection, server_side=True)
        server = socket.create_connection(("127.0.0.1", PORT))
    except OSError:
        return connection.close()
    client = Client(connection)
    back = threading.Thread(target=pump, args=(server, connection, client.to_client), daemon=True)
    back.start()
    pump(connection, server, client.to_server)
    back.join()
    connection.close()
    server.close()


if HARM == "tls":
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*ARGUMENTS)


def accept():
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection,), daemon=True).start()


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=accept, daemon=True).start()
print("ready", listener.getsockname()[1], flush=True)
sys.stdin.read()
