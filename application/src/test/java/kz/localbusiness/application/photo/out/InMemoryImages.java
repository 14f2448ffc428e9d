package kz.localbusiness.application.photo.out;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;

public final class InMemoryImages implements Images {

    private final Map<Name, Kept> images = new HashMap<>();

    private record Name(BusinessId business, PhotoId photo) {}

    private record Kept(Map<ImageSize, ImageFile> sizes, Instant at) {}

    @Override
    public synchronized void add(PhotoId photo, Map<ImageSize, ImageFile> sizes, Instant at) {
        images.putIfAbsent(name(photo), new Kept(Map.copyOf(sizes), at));
    }

    @Override
    public synchronized Optional<ImageFile> find(PhotoId photo, ImageSize size) {
        return Optional.ofNullable(images.get(name(photo))).map(kept -> kept.sizes().get(size));
    }

    @Override
    public synchronized void remove(PhotoId photo) {
        images.remove(name(photo));
    }

    @Override
    public synchronized void removeAllBut(Set<PhotoId> photos, Instant before) {
        var business = CurrentBusiness.required();
        images.entrySet()
                .removeIf(one ->
                        one.getKey().business().equals(business)
                                && !photos.contains(one.getKey().photo())
                                && one.getValue().at().isBefore(before));
    }

    /// Of the current business.
    public synchronized void clear() {
        var business = CurrentBusiness.required();
        images.keySet().removeIf(name -> name.business().equals(business));
    }

    private static Name name(PhotoId photo) {
        return new Name(CurrentBusiness.required(), photo);
    }
}
