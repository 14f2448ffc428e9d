package kz.localbusiness.mongo.photo;

import java.time.Instant;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.Bookkeeping;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The album tells who changed what.
///
/// @param id `business/photo/size`
@Document("images")
record ImageDocument(@Id String id, String business, String photo, Instant at, Binary bytes)
        implements Bookkeeping {

    static ImageDocument of(
            BusinessId business, PhotoId photo, ImageSize size, ImageFile file, Instant at) {
        return new ImageDocument(
                "%s/%s".formatted(business, name(photo, size)),
                business.toString(),
                photo.toString(),
                at,
                new Binary(file.bytes()));
    }

    static String name(PhotoId photo, ImageSize size) {
        return "%s/%s".formatted(photo, size);
    }

    ImageFile toDomain() {
        return new ImageFile(bytes.getData());
    }
}
