package kz.localbusiness.domain.photo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.photo.AlbumDecision.Changed;
import kz.localbusiness.domain.photo.AlbumDecision.OtherPhotos;
import kz.localbusiness.domain.photo.AlbumDecision.UnknownPhoto;
import kz.localbusiness.domain.photo.PhotoDecision.AlbumFull;
import kz.localbusiness.domain.photo.PhotoDecision.Placed;
import kz.localbusiness.domain.photo.PhotoPlace.Gallery;
import kz.localbusiness.domain.photo.PhotoPlace.Logo;
import kz.localbusiness.domain.photo.PhotoPlace.Portrait;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// All photos of a business: which there are, where they are shown and what they tell. The pictures
/// themselves are kept apart.
///
/// @param gallery in the order in which they are shown
/// @see "features/decisions/030-photos.md"
public record Album(
        BusinessId business,
        @Nullable Photo logo,
        List<Photo> gallery,
        Map<StaffId, Photo> portraits,
        long version) {

    public static final int MOST_IN_GALLERY = 8;

    /// Those who serve no longer keep theirs.
    public static final int MOST_PORTRAITS = 200;

    public Album {
        gallery = List.copyOf(gallery);
        portraits = Map.copyOf(portraits);
    }

    public static Album empty(BusinessId business) {
        return new Album(business, null, List.of(), Map.of(), 0);
    }

    public Optional<Photo> portrait(StaffId staff) {
        return Optional.ofNullable(portraits.get(staff));
    }

    public Stream<Photo> all() {
        return Stream.of(Stream.ofNullable(logo), gallery.stream(), portraits.values().stream())
                .flatMap(some -> some);
    }

    public Set<PhotoId> ids() {
        return all().map(Photo::id).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Photo> find(PhotoId id) {
        return all().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Where there is but one, the new one takes the place of the old.
    public PhotoDecision add(PhotoPlace place, Photo photo) {
        return switch (place) {
            case Logo() -> new Placed(having(photo, gallery, portraits), photo);
            case Gallery() ->
                    gallery.size() < MOST_IN_GALLERY
                            ? new Placed(having(logo, with(photo), portraits), photo)
                            : new AlbumFull(MOST_IN_GALLERY);
            case Portrait(var staff) ->
                    portraits.size() < MOST_PORTRAITS || portraits.containsKey(staff)
                            ? new Placed(having(logo, gallery, with(staff, photo)), photo)
                            : new AlbumFull(MOST_PORTRAITS);
        };
    }

    private List<Photo> with(Photo photo) {
        return Stream.concat(gallery.stream(), Stream.of(photo)).toList();
    }

    private Map<StaffId, Photo> with(StaffId staff, Photo photo) {
        var others = portraits.entrySet().stream().filter(one -> !one.getKey().equals(staff));
        return Stream.concat(others, Stream.of(Map.entry(staff, photo)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public AlbumDecision remove(PhotoId id) {
        return turned(id, _ -> Stream.empty());
    }

    public AlbumDecision describe(PhotoId id, String told) {
        return turned(id, photo -> Stream.of(photo.described(told)));
    }

    private AlbumDecision turned(PhotoId id, Function<Photo, Stream<Photo>> turn) {
        if (find(id).isEmpty()) {
            return new UnknownPhoto();
        }
        Function<Photo, Stream<Photo>> one =
                photo -> photo.id().equals(id) ? turn.apply(photo) : Stream.of(photo);
        var faces =
                portraits.entrySet().stream()
                        .flatMap(face ->
                                one.apply(face.getValue())
                                        .map(photo -> Map.entry(face.getKey(), photo)));
        return new Changed(
                having(
                        Stream.ofNullable(logo).flatMap(one).findFirst().orElse(null),
                        gallery.stream().flatMap(one).toList(),
                        faces.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /// @param order all of the gallery, each once
    public AlbumDecision arrange(List<PhotoId> order) {
        var shown = gallery.stream().map(Photo::id).collect(Collectors.toSet());
        return order.size() == gallery.size() && shown.equals(Set.copyOf(order))
                ? new Changed(having(logo, all(order), portraits))
                : new OtherPhotos();
    }

    private List<Photo> all(List<PhotoId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private Album having(@Nullable Photo sign, List<Photo> pictures, Map<StaffId, Photo> faces) {
        return new Album(business, sign, pictures, faces, version);
    }

    public Album inVersion(long which) {
        return new Album(business, logo, gallery, portraits, which);
    }
}
