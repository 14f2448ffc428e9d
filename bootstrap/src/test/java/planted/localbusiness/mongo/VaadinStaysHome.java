package planted.localbusiness.mongo;

import com.vaadin.flow.component.html.Div;

record VaadinStaysHome(Div div) {}
