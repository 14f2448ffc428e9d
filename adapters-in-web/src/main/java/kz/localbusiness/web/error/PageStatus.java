package kz.localbusiness.web.error;

import com.vaadin.flow.router.RouteParameters;
import java.util.OptionalInt;

/// Knows which HTTP status the first answer to a page's address deserves. Vaadin itself answers
/// every known route with 200 and finds out later, in the browser, that there is nothing to show.
@FunctionalInterface
public interface PageStatus {

    /// Empty when the page is not this one's concern, or is there.
    ///
    /// @param view that the path leads to
    /// @param parameters as they were typed
    OptionalInt of(Class<?> view, RouteParameters parameters);
}
