// SPDX-License-Identifier: Apache-2.0

// Command judge says what Go's clients make of servers. Standard input has a JSON object a line: url, ca (a file; "" for the
// machine's), name, cert and key (files or ""), insecure. Standard output has a line for each: "accept", or "refuse: " and why.
package main

import (
	"bufio"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

type question struct {
	URL, CA, Name, Cert, Key string
	Insecure                 bool
}

func configure(q question) (*tls.Config, error) {
	config := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: q.Name, InsecureSkipVerify: q.Insecure}
	if q.CA != "" {
		text, err := os.ReadFile(q.CA)
		if err != nil {
			return nil, err
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(text) {
			return nil, errors.New("no certificate among the authorities")
		}
	}
	if q.Cert != "" {
		pair, err := tls.LoadX509KeyPair(q.Cert, q.Key)
		if err != nil {
			return nil, err
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return config, nil
}

func ask(q question) error {
	config, err := configure(q)
	if err != nil {
		return err
	}
	client := http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{TLSClientConfig: config, DisableKeepAlives: true}}
	answer, err := client.Get(q.URL)
	if err != nil {
		return err
	}
	return answer.Body.Close()
}

func main() {
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		var q question
		if err := json.Unmarshal(in.Bytes(), &q); err != nil {
			log.Fatal(err)
		}
		if err := ask(q); err != nil {
			fmt.Println("refuse:", strings.ReplaceAll(err.Error(), "\n", " "))
		} else {
			fmt.Println("accept")
		}
	}
}
