package kz.localbusiness.mongo.photo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

/// A document for each size: whoever looks at small ones reads no large ones.
@Component
class MongoImages implements Images {

    private final BusinessMongo mongo;

    MongoImages(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(PhotoId photo, Map<ImageSize, ImageFile> sizes, Instant at) {
        var business = CurrentBusiness.required();
        sizes.forEach((size, file) -> mongo.add(ImageDocument.of(business, photo, size, file, at)));
    }

    @Override
    public Optional<ImageFile> find(PhotoId photo, ImageSize size) {
        return mongo.find(ImageDocument.class, ImageDocument.name(photo, size))
                .map(ImageDocument::toDomain);
    }

    @Override
    public void remove(PhotoId photo) {
        for (var size : ImageSize.values()) {
            mongo.remove(ImageDocument.class, ImageDocument.name(photo, size));
        }
    }

    @Override
    public void removeAllBut(Set<PhotoId> photos, Instant before) {
        var kept = photos.stream().map(PhotoId::toString).toList();
        mongo.removeAll(ImageDocument.class, where("photo").nin(kept).and("at").lt(before));
    }
}
