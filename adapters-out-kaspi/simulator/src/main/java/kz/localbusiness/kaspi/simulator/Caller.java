package kz.localbusiness.kaspi.simulator;

import org.jspecify.annotations.Nullable;

/// Who asks the bank.
///
/// @param credential the key of scheme r1, or the name in the certificate of r2 and r3
/// @param bin of the organisation that is meant; only in r3, where one certificate serves several
/// @param address from where
public record Caller(
        Scheme scheme,
        @Nullable String credential,
        @Nullable String bin,
        @Nullable String address) {

    public static Caller withKey(String key) {
        return new Caller(Scheme.R1, key, null, null);
    }

    public static Caller withCertificate(String name) {
        return new Caller(Scheme.R2, name, null, null);
    }

    public static Caller forOrganisation(String certificate, String bin) {
        return new Caller(Scheme.R3, certificate, bin, null);
    }

    public Caller meaning(@Nullable String organisation) {
        return new Caller(scheme, credential, organisation, address);
    }

    @Override
    public String toString() {
        return "Caller[%s]".formatted(scheme);
    }
}
