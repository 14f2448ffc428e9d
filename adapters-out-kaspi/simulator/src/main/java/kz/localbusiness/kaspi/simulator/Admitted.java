package kz.localbusiness.kaspi.simulator;

import java.util.List;

/// The organisations for which a caller may speak; a certificate of scheme r3 serves several.
record Admitted(List<Organisation> organisations) {

    boolean has(String bin) {
        return organisations.stream().anyMatch(one -> one.bin().equals(bin));
    }

    Organisation named(String bin) {
        return organisations.stream()
                .filter(one -> one.bin().equals(bin))
                .findFirst()
                .orElseThrow(() -> new Refusal(Codes.NOT_AUTHORISED));
    }

    /// @throws Refusal where the caller has to say which, and has not
    Organisation only() {
        if (organisations.size() != 1) {
            throw new Refusal(Codes.NOT_AUTHORISED);
        }
        return organisations.getFirst();
    }
}
