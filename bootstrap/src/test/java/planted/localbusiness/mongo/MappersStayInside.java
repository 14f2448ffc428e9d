package planted.localbusiness.mongo;

import org.mapstruct.Mapper;

@Mapper
public interface MappersStayInside {}
