package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.domain.business.Slug;

/// Tells whoever comes to a former address where its business is now.
@FunctionalInterface
public interface FollowAddress {

    Optional<Slug> follow(Slug former);
}
