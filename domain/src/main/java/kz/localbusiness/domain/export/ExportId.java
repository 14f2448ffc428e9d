package kz.localbusiness.domain.export;

import java.util.UUID;

/// Drawn at random: the name of a file that nobody shall guess.
public record ExportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
