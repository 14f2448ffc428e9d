package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kz.localbusiness.domain.business.Business;

/// A part of the data page. Every bean of this type is shown, in the order that its annotation
/// says.
@FunctionalInterface
public interface DataSection {

    /// Empty for those whom it is not for.
    Optional<Component> of(Business business);
}
