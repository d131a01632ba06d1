// SPDX-License-Identifier: Apache-2.0

// Server answers what the benchmarks of the client ask for, from what it made before: the server's work is none of the figures.
//
//	server [-clusters N] [-events N] OBJECTS DIR
//
// OBJECTS has config.json, configmap.json and route.json. Into DIR it writes servers (the address of each cluster in a line), ca-N.crt, who signed
// the certificate of the Nth, counted from 0, token, and ca.crt and kubeconfig of the first; and then it says "ready". It answers each line of
// its input by how many connections were opened, when the last of them was and when the last request came, in nanoseconds since 1970, and
// ends with its input. Like the API server it offers HTTP/2, and HTTP/1.1 to those who do not ask for it.
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

// listen answers on a port of its own, with a certificate of its own, and returns the address and who signed it.
func listen(handle http.Handler) (string, string) {
	ca, certificate := makeCertificates()
	server := &http.Server{Handler: handle, ConnState: count, TLSConfig: &tls.Config{Certificates: []tls.Certificate{certificate}}}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(err)
	go func() { must(server.ServeTLS(listener, "", "")) }()
	return "https://" + listener.Addr().String(), ca
}

func write(name, text string) {
	must(os.WriteFile(filepath.Join(flag.Arg(1), name), []byte(text), 0o600))
}

func main() {
	flag.Parse()
	mux := http.NewServeMux()
	answer(mux, flag.Arg(0))
	var servers strings.Builder
	for i := range *clusters {
		server, ca := listen(handler(mux))
		fmt.Fprintln(&servers, server)
		write(fmt.Sprintf("ca-%d.crt", i), ca)
		if i == 0 {
			write("ca.crt", ca)
			write("kubeconfig", kubeconfig(server, ca))
		}
	}
	write("servers", servers.String())
	write("token", token)
	fmt.Println("ready")
	for asked := bufio.NewScanner(os.Stdin); asked.Scan(); {
		fmt.Println(connections.Load(), connected.Load(), requested.Load())
	}
}
