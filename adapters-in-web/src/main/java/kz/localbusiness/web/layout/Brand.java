package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// The platform's name, the way back to its front page.
class Brand extends Anchor {

    Brand() {
        super("/");
        addClassName("brand");
        var mark = new Span("LBP");
        mark.addClassName("brand-mark");
        add(mark, new Span("Local Business Platform"));
    }
}
