package kz.localbusiness.mongo.photo;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.StoredValues;
import kz.localbusiness.mongo.photo.AlbumDocument.Face;
import kz.localbusiness.mongo.photo.AlbumDocument.Picture;
import org.springframework.stereotype.Component;

/// One document for each business.
@Component
class MongoAlbums implements Albums, StoredValues {

    private final BusinessMongo mongo;

    MongoAlbums(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Album current() {
        return mongo.find(AlbumDocument.class, AlbumDocument.NAME)
                .map(this::toDomain)
                .orElseGet(() -> Album.empty(CurrentBusiness.required()));
    }

    @Override
    public void save(Album album) {
        mongo.save(toDocument(album));
    }

    private Album toDomain(AlbumDocument stored) {
        return new Album(
                business(stored.business()),
                Optional.ofNullable(stored.logo()).map(MongoAlbums::photo).orElse(null),
                stored.gallery().stream().map(MongoAlbums::photo).toList(),
                stored.portraits().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> staff(one.staff()), one -> photo(one.picture()))),
                stored.version());
    }

    private AlbumDocument toDocument(Album album) {
        return new AlbumDocument(
                "%s/%s".formatted(album.business(), AlbumDocument.NAME),
                text(album.business()),
                Optional.ofNullable(album.logo()).map(MongoAlbums::picture).orElse(null),
                album.gallery().stream().map(MongoAlbums::picture).toList(),
                album.portraits().entrySet().stream()
                        .map(one -> new Face(text(one.getKey()), picture(one.getValue())))
                        .toList(),
                album.version());
    }

    private static Photo photo(Picture stored) {
        return new Photo(
                new PhotoId(UUID.fromString(stored.photo())),
                stored.description(),
                stored.width(),
                stored.height());
    }

    private static Picture picture(Photo photo) {
        return new Picture(
                photo.id().toString(), photo.description(), photo.width(), photo.height());
    }
}
