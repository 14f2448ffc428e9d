package kz.localbusiness.booking;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// A token is the link's 41 bytes and half of their HMAC-SHA256, in URL-safe Base64: short enough
/// for an SMS, readable without a store, worthless when a single bit is changed. Those that were
/// sent before links could be replaced lack the last byte, the generation, which is none then.
///
/// @see "features/decisions/011-client-identity.md"
@Component
class SignedManageLinks implements ManageLinks {

    private static final int PAYLOAD = 41;
    private static final int FIRST_PAYLOAD = 40;
    private static final int SHORT_PAYLOAD = 33;
    private static final int SIGNATURE = 16;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final SecretKeySpec shortKey;

    SignedManageLinks(DerivedSecrets secrets) {
        this.key = new SecretKeySpec(secrets.derive("manage-links"), ALGORITHM);
        this.shortKey = new SecretKeySpec(secrets.derive("short-links"), ALGORITHM);
    }

    @Override
    public ManageToken sign(ManageLink link) {
        var payload = ByteBuffer.allocate(PAYLOAD);
        put(payload, link.business().value());
        put(payload, link.appointment().value());
        payload.putLong(link.expires().getEpochSecond()).put((byte) link.generation());
        var token = ByteBuffer.allocate(PAYLOAD + SIGNATURE);
        token.put(payload.array()).put(signature(payload.array()));
        return new ManageToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()));
    }

    @Override
    public Optional<ManageLink> read(ManageToken token) {
        return decoded(token.value())
                .filter(bytes -> isAsLong(bytes, PAYLOAD) || isAsLong(bytes, FIRST_PAYLOAD))
                .filter(this::isGenuine)
                .map(SignedManageLinks::link);
    }

    @Override
    public ShortCode shorten(ManageLink link) {
        var payload = ByteBuffer.allocate(SHORT_PAYLOAD);
        put(payload, link.business().value());
        put(payload, link.appointment().value());
        payload.put((byte) link.generation());
        return ShortCode.of(mac(shortKey, payload.array()));
    }

    private static boolean isAsLong(byte[] token, int payload) {
        return token.length == payload + SIGNATURE;
    }

    private boolean isGenuine(byte[] token) {
        var payload = token.length - SIGNATURE;
        var given = Arrays.copyOfRange(token, payload, token.length);
        return MessageDigest.isEqual(given, signature(Arrays.copyOf(token, payload)));
    }

    private static ManageLink link(byte[] token) {
        var payload = ByteBuffer.wrap(token, 0, token.length - SIGNATURE);
        return new ManageLink(
                new BusinessId(uuid(payload)),
                new AppointmentId(uuid(payload)),
                Instant.ofEpochSecond(payload.getLong()),
                payload.hasRemaining() ? Byte.toUnsignedInt(payload.get()) : 0);
    }

    private byte[] signature(byte[] payload) {
        return Arrays.copyOf(mac(key, payload), SIGNATURE);
    }

    private static byte[] mac(SecretKeySpec key, byte[] payload) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /// The encoder's own form only: no second spelling of the same token is accepted.
    private static Optional<byte[]> decoded(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var again = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return again.equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
