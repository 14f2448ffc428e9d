package kz.localbusiness.mongo.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import kz.localbusiness.application.SecretKeys;
import kz.localbusiness.domain.shared.SecretValue;

/// Each secret has a key of its own, which one of the installation's keys wraps: to change that one
/// nothing but the wrapping is made anew. Both are bound to the secret's id, so that neither opens
/// anywhere else.
final class Seals {

    private static final int KEY_BYTES = 32;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    Seals(SecretKeys keys) {
        this.keys = keys;
    }

    String newest() {
        return keys.names().getFirst();
    }

    /// @param id of the document, which begins with the business
    Envelope seal(String id, SecretValue value) {
        var data = new byte[KEY_BYTES];
        random.nextBytes(data);
        var sealed = new GcmBox(data, random).seal(value.text().getBytes(UTF_8), bound(id));
        return wrapped(id, data, sealed);
    }

    /// @throws IllegalStateException when it does not open
    SecretValue open(String id, Envelope envelope) {
        var text = new GcmBox(unwrapped(id, envelope), random).open(envelope.sealed(), bound(id));
        return new SecretValue(new String(text, UTF_8));
    }

    Envelope resealed(String id, Envelope envelope) {
        return wrapped(id, unwrapped(id, envelope), envelope.sealed());
    }

    private Envelope wrapped(String id, byte[] data, byte[] sealed) {
        var name = newest();
        var wrapped = new GcmBox(keys.key(name), random).seal(data, bound(name + "/" + id));
        return new Envelope(name, wrapped, sealed);
    }

    private byte[] unwrapped(String id, Envelope envelope) {
        var name = envelope.key();
        if (!keys.names().contains(name)) {
            throw new IllegalStateException(
                    "A secret is sealed with the key \"%s\", which is not configured."
                            .formatted(name));
        }
        return new GcmBox(keys.key(name), random).open(envelope.wrapped(), bound(name + "/" + id));
    }

    private static byte[] bound(String to) {
        return to.getBytes(UTF_8);
    }
}
