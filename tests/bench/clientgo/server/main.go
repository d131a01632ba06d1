// SPDX-License-Identifier: Apache-2.0

// Server answers what the benchmarks of the client ask for, from what it made before: the server's work is none of the figures.
//
//	server [-clusters N] [-events N] OBJECTS DIR
//
// OBJECTS has config.json, configmap.json and route.json. Into DIR it writes ca.crt, token, servers (an address in each line, as many as there
// are clusters) and a kubeconfig of the first, and then says "ready". It answers each line of its input by how many connections were opened,
// when the last of them was and when the last request came, in nanoseconds since 1970, and ends with its input. Like the API server it
// offers HTTP/2, and HTTP/1.1 to those who do not ask for it.
package main

import (
	"bufio"
	"crypto/tls"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"
)

var (
	clusters = flag.Int("clusters", 1, "how many servers there are, each on a port of its own")
	events   = flag.Int("events", 10000, "how many events a watch has")
)

var connections, connected, requested atomic.Int64

func must(err error) {
	if err != nil {
		log.Fatal("server: ", err)
	}
}

func handler(mux http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		requested.Store(time.Now().UnixNano())
		h := w.Header()
		h.Set("Audit-Id", "2f1f7a86-6a45-4f0c-9a57-f20dd8cbd2f1")
		h.Set("Cache-Control", "no-cache, private")
		h.Set("Content-Type", "application/json")
		h.Set("X-Kubernetes-Pf-Flowschema-Uid", "7a4df6ee-e4a5-43b9-bd33-4f8b9a3de4ef")
		h.Set("X-Kubernetes-Pf-Prioritylevel-Uid", "0d6ce1b5-7e0c-4ab5-b9a3-2a8a8c1ad5c7")
		mux.ServeHTTP(w, r)
	}
}

func count(_ net.Conn, state http.ConnState) {
	if state == http.StateNew {
		connections.Add(1)
		connected.Store(time.Now().UnixNano())
	}
}

// listen answers on as many ports as there are clusters, and returns their addresses.
func listen(certificate tls.Certificate, handle http.Handler) string {
	server := &http.Server{Handler: handle, ConnState: count, TLSConfig: &tls.Config{Certificates: []tls.Certificate{certificate}}}
	var servers strings.Builder
	for range *clusters {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		must(err)
		fmt.Fprintf(&servers, "https://%s\n", listener.Addr())
		go func() { must(server.ServeTLS(listener, "", "")) }()
	}
	return servers.String()
}

func main() {
	flag.Parse()
	objects, dir := flag.Arg(0), flag.Arg(1)
	ca, certificate := makeCertificates()
	mux := http.NewServeMux()
	answer(mux, objects, ca)
	servers := listen(certificate, handler(mux))
	for name, text := range map[string]string{
		"ca.crt":     ca,
		"token":      token,
		"servers":    servers,
		"kubeconfig": kubeconfig(strings.SplitN(servers, "\n", 2)[0], ca),
	} {
		must(os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	fmt.Println("ready")
	for asked := bufio.NewScanner(os.Stdin); asked.Scan(); {
		fmt.Println(connections.Load(), connected.Load(), requested.Load())
	}
}
