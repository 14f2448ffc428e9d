package kz.localbusiness.application.photo.out;

import kz.localbusiness.domain.photo.Album;

/// One for each business.
public interface Albums {

    /// An empty one where nothing was ever added.
    Album current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Album album);
}
