package kz.localbusiness.mongo.photo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.photo.out.Signs;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

@Component
class MongoSigns implements Signs {

    private final BusinessMongo mongo;

    MongoSigns(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<BusinessId, PhotoId> of(Collection<BusinessId> businesses) {
        if (businesses.isEmpty()) {
            return Map.of();
        }
        var ids =
                businesses.stream().map(one -> "%s/%s".formatted(one, AlbumDocument.NAME)).toList();
        var pictures = new HashMap<BusinessId, PhotoId>();
        mongo.partsOfAllBusinesses(
                        AlbumDocument.class,
                        where("_id").in(ids),
                        Sort.by("_id"),
                        ids.size(),
                        "business",
                        "logo.photo",
                        "gallery.photo")
                .forEach(album ->
                        sign(album).ifPresent(photo -> pictures.put(business(album), photo)));
        return Map.copyOf(pictures);
    }

    private static Optional<PhotoId> sign(Document album) {
        return Optional.ofNullable(album.get("logo", Document.class))
                .or(() -> album.getList("gallery", Document.class, List.of()).stream().findFirst())
                .map(photo -> new PhotoId(UUID.fromString(photo.getString("photo"))));
    }

    private static BusinessId business(Document album) {
        return new BusinessId(UUID.fromString(album.getString("business")));
    }
}
