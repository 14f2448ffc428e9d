package kz.localbusiness.application.business;

import java.util.Optional;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells which business a path speaks of; says nothing else about it.
@FunctionalInterface
public interface ResolveSlug {

    Optional<BusinessId> resolve(Slug slug);
}
