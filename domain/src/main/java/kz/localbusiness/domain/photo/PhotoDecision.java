package kz.localbusiness.domain.photo;

import java.time.Duration;

/// What a business answers to whoever adds a photo.
public sealed interface PhotoDecision {

    record Placed(Album album, Photo photo) implements PhotoDecision {}

    /// There are as many as there may be.
    record AlbumFull(int most) implements PhotoDecision {}

    record UnfitImage(ImageFault fault) implements PhotoDecision {}

    record UnknownMember() implements PhotoDecision {}

    /// @param pause how long no more are taken
    record TooOften(Duration pause) implements PhotoDecision {}
}
