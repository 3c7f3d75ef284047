package io.github.partnerplan.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What an editor does: makes JSON values of a YAML tree by the rules of YAML 1.2 and holds them against our schemas. */
final class SchemaTree {

    private static final Map<SchemaFile, Schema> SCHEMAS = new EnumMap<>(SchemaFile.class);

    private SchemaTree() {}

    /** What the schema says against a file; nothing if it is valid. */
    static List<String> faults(SchemaFile file, Node root) {
        Schema schema =
                SCHEMAS.computeIfAbsent(file, each -> registry().getSchema(JsonSchema.of(each), InputFormat.JSON));
        return words(schema.validate(json(root)));
    }

    static List<String> faults(Schema schema, String json) {
        return words(schema.validate(json, InputFormat.JSON));
    }

    static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static List<String> words(List<Error> messages) {
        List<String> words = new ArrayList<>();
        messages.forEach(message -> words.add(message.getInstanceLocation() + ": " + message.getMessage()));
        return words;
    }

    static JsonNode json(Node node) {
        if (node instanceof Node.Sequence list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.quoted() ? StringNode.valueOf(scalar.text()) : plain(scalar.text());
    }

    /** The core schema of YAML 1.2. */
    static JsonNode plain(String text) {
        if (text.isEmpty() || List.of("~", "null", "Null", "NULL").contains(text)) {
            return NullNode.getInstance();
        }
        if (List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(text)) {
            return BooleanNode.valueOf(text.charAt(0) == 't' || text.charAt(0) == 'T');
        }
        boolean isNumber = text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
        return isNumber ? DecimalNode.valueOf(new BigDecimal(text)) : StringNode.valueOf(text);
    }
}
