package kz.localbusiness.domain.photo;

import java.util.UUID;

/// Drawn at random. Another picture has another id, so whatever was kept under one never changes.
public record PhotoId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
