// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"context"

	"libocreg.dev/go/internal/raw"
)

// RegistryLogin is a login of a document such as auth.json, without its password.
type RegistryLogin struct {
	Registry string
	User     string // "" where it does not say
	Note     string // why it is no login, or who does not look at it; "" if there is nothing to say
}

// document is a new document that C makes.
func document(call func(ret *raw.Text, n *uint64, e *raw.Error) int, texts ...string) ([]byte, error) {
	if err := checkText(texts...); err != nil {
		return nil, err
	}
	var text raw.Text
	var n uint64
	var e raw.Error
	if code := call(&text, &n, &e); code < 0 {
		return nil, failure(code, e)
	}
	return text.TakeBytes(n), nil
}

// AuthsSet gives a document (auth.json, config.json, a pull secret's) with one login more, all else of it as it was. An empty text makes
// a new one.
func AuthsSet(text []byte, registry, user, password string) ([]byte, error) {
	return document(func(ret *raw.Text, n *uint64, e *raw.Error) int {
		return raw.OcregAuthsSet(string(text), registry, user, password, ret, n, e)
	}, registry, user, password)
}

// AuthsRemove gives a document without a registry's entry. It fails with ErrNotFound if it has none.
func AuthsRemove(text []byte, registry string) ([]byte, error) {
	return document(func(ret *raw.Text, n *uint64, e *raw.Error) int {
		return raw.OcregAuthsRemove(string(text), registry, ret, n, e)
	}, registry)
}

// AuthsMerge gives a document with all logins of another in it, which win where both have an entry.
func AuthsMerge(text, more []byte) ([]byte, error) {
	return document(func(ret *raw.Text, n *uint64, e *raw.Error) int {
		return raw.OcregAuthsMerge(string(text), string(more), ret, n, e)
	})
}

// AuthsList gives the logins of a document.
func AuthsList(text []byte) ([]RegistryLogin, error) {
	var h raw.Auths
	var e raw.Error
	if code := raw.OcregAuthsList(string(text), &h, &e); code < 0 {
		return nil, failure(code, e)
	}
	defer raw.OcregReleaseAuths(h)
	var all []RegistryLogin
	for i := range raw.OcregAuthsCount(h) {
		all = append(all, RegistryLogin{raw.OcregAuthsRegistry(h, i), raw.OcregAuthsUser(h, i), raw.OcregAuthsNote(h, i)})
	}
	return all, nil
}

// AuthsFile gives the file that podman and `oc registry login` keep logins in.
func AuthsFile() (string, error) {
	var text raw.Text
	var e raw.Error
	if code := raw.OcregAuthsFile(&text, &e); code < 0 {
		return "", failure(code, e)
	}
	path, _ := text.Take()
	return path, nil
}

// AuthsFileMerge is AuthsMerge into a file, without losing what others add; it is made if it is not there. A path of "" means AuthsFile. It
// fails with ErrTimeout if somebody keeps the lock for 10 seconds.
func AuthsFileMerge(path string, more []byte) error {
	if err := checkText(path); err != nil {
		return err
	}
	var e raw.Error
	return failure(raw.OcregAuthsMergeFile(path, string(more), &e), e)
}

// AuthsFileRemove is AuthsRemove in a file, as AuthsFileMerge does it.
func AuthsFileRemove(path, registry string) error {
	if err := checkText(path, registry); err != nil {
		return err
	}
	var e raw.Error
	return failure(raw.OcregAuthsRemoveFile(path, registry, &e), e)
}

// PullSecretMerge is AuthsMerge into the Secret that options name, without losing what others add; it is made if it is not there. Without
// names it is that which the nodes of a cluster pull with. Options may be nil.
func (c *Client) PullSecretMerge(ctx context.Context, more []byte, options *CallOptions) error {
	if options == nil {
		options = &CallOptions{}
	}
	return ask(ctx, c, options, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregPullSecretMerge(view, options.Namespace, options.Name, string(more), made, e)
	})
}

// PullSecretRemove is AuthsRemove in a Secret, as PullSecretMerge does it. Options may be nil.
func (c *Client) PullSecretRemove(ctx context.Context, registry string, options *CallOptions) error {
	if options == nil {
		options = &CallOptions{}
	}
	if err := checkText(registry); err != nil {
		return err
	}
	return ask(ctx, c, options, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregPullSecretRemove(view, options.Namespace, options.Name, registry, made, e)
	})
}

// RegistryHost tells where the cluster's own registry is, and whether it is only reached from within the cluster.
func (c *Client) RegistryHost(ctx context.Context) (host string, internal bool, err error) {
	var text raw.Text
	err = ask(ctx, c, &CallOptions{}, func(view raw.Client, made raw.OcregCallOptions, e *raw.Error) int {
		return raw.OcregRegistryHost(view, made, &text, &internal, e)
	})
	if err != nil {
		return "", false, err
	}
	host, _ = text.Take()
	return host, internal, nil
}
