package planted.localbusiness.mongo;

import org.springframework.data.mongodb.core.mapping.Document;

@Document
public record DocumentsStayInside(String id) {}
