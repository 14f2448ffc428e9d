package kz.localbusiness.mongo.photo;

import java.util.List;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/photos`
@Document("albums")
record AlbumDocument(
        @Id String id,
        String business,
        @Nullable Picture logo,
        List<Picture> gallery,
        List<Face> portraits,
        @Version long version)
        implements OfOneBusiness {

    /// What follows the business in the id: each has one of these.
    static final String NAME = "photos";

    record Picture(String photo, String description, int width, int height) {}

    record Face(String staff, Picture picture) {}
}
