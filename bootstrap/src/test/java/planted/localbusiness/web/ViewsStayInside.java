package planted.localbusiness.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route("planted")
public class ViewsStayInside extends Div {}
