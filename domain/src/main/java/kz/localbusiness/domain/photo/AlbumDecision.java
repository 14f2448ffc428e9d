package kz.localbusiness.domain.photo;

/// What a business answers to whoever changes what it has.
public sealed interface AlbumDecision {

    record Changed(Album album) implements AlbumDecision {}

    record UnknownPhoto() implements AlbumDecision {}

    /// An order of other photos than there are by now.
    record OtherPhotos() implements AlbumDecision {}
}
