package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.shared.SecretValue;

/// As whom the bank is asked.
public sealed interface BankAccess {

    Scheme scheme();

    record ByKey(SecretValue key) implements BankAccess {

        @Override
        public Scheme scheme() {
            return Scheme.R1;
        }
    }

    /// @param keystore PKCS #12 in Base64, with the certificate that the bank gave this business
    record ByCertificate(SecretValue keystore, SecretValue password) implements BankAccess {

        @Override
        public Scheme scheme() {
            return Scheme.R2;
        }
    }

    /// With the certificate of the platform, which is good for several businesses.
    record ByPlatform(TaxNumber organisation) implements BankAccess {

        @Override
        public Scheme scheme() {
            return Scheme.R3;
        }
    }
}
