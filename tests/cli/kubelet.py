# SPDX-License-Identifier: Apache-2.0
"""What the API server asks for the log of a pod: the node's end of it, which answers with what was asked, and lines."""
import http.server
import pathlib
import ssl
import threading

import certs


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{self.path}\n".encode())
        if "follow=true" in self.path:
            self.wfile.flush()
            self.server.closing.wait()
        else:
            self.wfile.write(b"the last line")

    def log_message(self, *_):
        pass


class Kubelet(http.server.ThreadingHTTPServer):
    """Listens on loopback, in threads that end with the process. The API server does not check who it is."""
    daemon_threads = True

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), Handler)
        self.closing = threading.Event()
        certs.make_ca(pathlib.Path(folder), "kubelet", "/CN=kubelet")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{folder}/kubelet.crt", f"{folder}/kubelet.key")
        self.socket = context.wrap_socket(self.socket, server_side=True)
        threading.Thread(target=self.serve_forever, daemon=True).start()
