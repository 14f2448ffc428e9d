package kz.localbusiness.domain.payment;

import java.util.Base64;
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

        public static final int MAX_BYTES = 64 * 1024;

        /// @param file PKCS #12, at most [#MAX_BYTES]
        public static ByCertificate of(byte[] file, SecretValue password) {
            var text = Base64.getEncoder().encodeToString(file);
            return new ByCertificate(new SecretValue(text), password);
        }

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
