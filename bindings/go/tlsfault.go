// SPDX-License-Identifier: Apache-2.0

package ocreg

import "libocreg.dev/go/internal/raw"

// TLSFault is what was wrong with a TLS connection, or with what one was to be made with. A value never changes its meaning, and new ones may
// come.
type TLSFault int

// What can be wrong; the header error.h of the library says more of each.
var (
	TLSNone                = TLSFault(raw.OCREG_TLS_NONE)
	TLSOther               = TLSFault(raw.OCREG_TLS_OTHER)
	TLSSelfSigned          = TLSFault(raw.OCREG_TLS_SELF_SIGNED)
	TLSUnknownAuthority    = TLSFault(raw.OCREG_TLS_UNKNOWN_AUTHORITY)
	TLSMissingIntermediate = TLSFault(raw.OCREG_TLS_MISSING_INTERMEDIATE)
	TLSNotAuthority        = TLSFault(raw.OCREG_TLS_NOT_AUTHORITY)
	TLSNameConstraint      = TLSFault(raw.OCREG_TLS_NAME_CONSTRAINT)
	TLSPathLength          = TLSFault(raw.OCREG_TLS_PATH_LENGTH)
	TLSWrongSignature      = TLSFault(raw.OCREG_TLS_WRONG_SIGNATURE)
	TLSWrongName           = TLSFault(raw.OCREG_TLS_WRONG_NAME)
	TLSWrongAddress        = TLSFault(raw.OCREG_TLS_WRONG_ADDRESS)
	TLSAddressAsName       = TLSFault(raw.OCREG_TLS_ADDRESS_AS_NAME)
	TLSNamesOnly           = TLSFault(raw.OCREG_TLS_NAMES_ONLY)
	TLSAddressesOnly       = TLSFault(raw.OCREG_TLS_ADDRESSES_ONLY)
	TLSCommonNameOnly      = TLSFault(raw.OCREG_TLS_COMMON_NAME_ONLY)
	TLSBareWildcard        = TLSFault(raw.OCREG_TLS_BARE_WILDCARD)
	TLSNameUnknown         = TLSFault(raw.OCREG_TLS_NAME_UNKNOWN)
	TLSExpired             = TLSFault(raw.OCREG_TLS_EXPIRED)
	TLSNotYetValid         = TLSFault(raw.OCREG_TLS_NOT_YET_VALID)
	TLSAuthorityExpired    = TLSFault(raw.OCREG_TLS_AUTHORITY_EXPIRED)
	TLSNotForServers       = TLSFault(raw.OCREG_TLS_NOT_FOR_SERVERS)
	TLSShortKey            = TLSFault(raw.OCREG_TLS_SHORT_KEY)
	TLSWeakSignature       = TLSFault(raw.OCREG_TLS_WEAK_SIGNATURE)
	TLSRevoked             = TLSFault(raw.OCREG_TLS_REVOKED)
	TLSRevocationList      = TLSFault(raw.OCREG_TLS_REVOCATION_LIST)
	TLSCriticalExtension   = TLSFault(raw.OCREG_TLS_CRITICAL_EXTENSION)
	TLSVersion10           = TLSFault(raw.OCREG_TLS_VERSION_1_0)
	TLSVersion11           = TLSFault(raw.OCREG_TLS_VERSION_1_1)
	TLSVersionOther        = TLSFault(raw.OCREG_TLS_VERSION_OTHER)
	TLSNotTLS              = TLSFault(raw.OCREG_TLS_NOT_TLS)
	TLSNoCipher            = TLSFault(raw.OCREG_TLS_NO_CIPHER)
	TLSClientDemanded      = TLSFault(raw.OCREG_TLS_CLIENT_DEMANDED)
	TLSClientRefused       = TLSFault(raw.OCREG_TLS_CLIENT_REFUSED)
	TLSClientKey           = TLSFault(raw.OCREG_TLS_CLIENT_KEY)
	TLSCAEmpty             = TLSFault(raw.OCREG_TLS_CA_EMPTY)
	TLSCAGarbage           = TLSFault(raw.OCREG_TLS_CA_GARBAGE)
	TLSCATruncated         = TLSFault(raw.OCREG_TLS_CA_TRUNCATED)
	TLSCAPrivateKey        = TLSFault(raw.OCREG_TLS_CA_PRIVATE_KEY)
)

// String is the fault as a word, EXPIRED for instance.
func (f TLSFault) String() string { return raw.OcregTlsFaultName(int(f)) }
