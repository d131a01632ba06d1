// SPDX-License-Identifier: Apache-2.0

// Command judge writes PEM bundles, good and broken, and what Go makes of each: judge SEED COUNT FOLDER. FOLDER/N.pem is bundle N; standard
// output has for each `N`, and then a line for each block: a certificate with what it says, or how it fares.
package main

import (
	"bufio"
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"log"
	"math/rand"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func keyOf(c *x509.Certificate) string {
	switch key := c.PublicKey.(type) {
	case *rsa.PublicKey:
		return fmt.Sprint("RSA ", key.N.BitLen())
	case *ecdsa.PublicKey:
		return fmt.Sprint("EC ", key.Curve.Params().BitSize)
	case ed25519.PublicKey:
		return "ED25519"
	case *dsa.PublicKey:
		return "DSA"
	}
	return "-"
}

// address writes an IP address as the library does: IPv6 without the short form.
func address(ip net.IP) string {
	if len(ip) == net.IPv4len {
		return ip.String()
	}
	var parts []string
	for i := 0; i < len(ip); i += 2 {
		parts = append(parts, fmt.Sprintf("%x", int(ip[i])<<8|int(ip[i+1])))
	}
	return strings.Join(parts, ":")
}

// plain writes text without what is not fit for a terminal.
func plain(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] >= ' ' && s[i] < 0x7f {
			b.WriteByte(s[i])
		} else {
			fmt.Fprintf(&b, "\\x%02x", s[i])
		}
	}
	return b.String()
}

// sans gives the names in the order of kinds; the library's are in the order of the certificate.
func sans(c *x509.Certificate) string {
	var names []string
	for _, name := range c.DNSNames {
		names = append(names, "DNS:"+plain(name))
	}
	for _, ip := range c.IPAddresses {
		names = append(names, "IP:"+address(ip))
	}
	for _, name := range c.EmailAddresses {
		names = append(names, "email:"+plain(name))
	}
	return strings.Join(names, "\t")
}

func verdict(b *pem.Block) string {
	switch {
	case strings.HasSuffix(b.Type, "PRIVATE KEY"):
		return ""
	case b.Type != "CERTIFICATE":
		return "other\n"
	case len(b.Headers) > 0:
		return "headers\n"
	}
	c, err := x509.ParseCertificate(b.Bytes)
	if err != nil {
		return "broken " + err.Error() + "\n"
	}
	return fmt.Sprintf("certificate %X %d %d %v %s %s\n", sha256.Sum256(b.Bytes), c.NotBefore.Unix(), c.NotAfter.Unix(), c.IsCA, keyOf(c),
		sans(c))
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 4 {
		log.Fatal("usage: judge SEED COUNT FOLDER")
	}
	seed, _ := strconv.ParseInt(os.Args[1], 10, 64)
	count, _ := strconv.Atoi(os.Args[2])
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	g := newGenerator(rand.New(rand.NewSource(seed)))
	for i := range count {
		bundle := g.bundle()
		if err := os.WriteFile(filepath.Join(os.Args[3], fmt.Sprintf("%d.pem", i)), bundle, 0o600); err != nil {
			log.Fatal(err)
		}
		fmt.Fprintln(out, i)
		for block, rest := pem.Decode(bundle); block != nil; block, rest = pem.Decode(rest) {
			out.WriteString(verdict(block))
		}
	}
}
