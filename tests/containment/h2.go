// SPDX-License-Identifier: Apache-2.0

// A server of HTTP/2 that says on standard output what it was told: first its port, then a line of JSON for each request. It asks
// for client certificates, takes any, and ends with its standard input.
package main

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
)

type number struct{}

type heard struct {
	Connection  int64
	Request     string
	Headers     http.Header
	Host        string
	Certificate []byte
	Resumed     bool
}

var (
	connections atomic.Int64
	lock        sync.Mutex
	out         = json.NewEncoder(os.Stdout)
)

func serve(w http.ResponseWriter, r *http.Request) {
	told := heard{Request: r.Method + " " + r.URL.String() + " " + r.Proto, Headers: r.Header, Host: r.Host, Resumed: r.TLS.DidResume}
	told.Connection, _ = r.Context().Value(number{}).(int64)
	if len(r.TLS.PeerCertificates) > 0 {
		told.Certificate = r.TLS.PeerCertificates[0].Raw
	}
	lock.Lock()
	out.Encode(told)
	lock.Unlock()
	w.Header().Set("Content-Type", "application/json")
	io.WriteString(w, os.Args[3])
}

func main() {
	pair, err := tls.LoadX509KeyPair(os.Args[1], os.Args[2])
	if err != nil {
		panic(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	server := &http.Server{
		Handler:   http.HandlerFunc(serve),
		TLSConfig: &tls.Config{Certificates: []tls.Certificate{pair}, ClientAuth: tls.RequestClientCert},
		ConnContext: func(ctx context.Context, _ net.Conn) context.Context {
			return context.WithValue(ctx, number{}, connections.Add(1))
		},
	}
	go server.ServeTLS(listener, "", "")
	io.Copy(io.Discard, os.Stdin)
}
