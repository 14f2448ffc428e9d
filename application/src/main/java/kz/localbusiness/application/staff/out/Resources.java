package kz.localbusiness.application.staff.out;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceId;

/// The rooms, chairs and devices of the current business.
public interface Resources {

    /// Those not archived, by name.
    List<Resource> all();

    /// Those archived, by name.
    List<Resource> archived(int most);

    Optional<Resource> find(ResourceId id);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Resource resource);
}
