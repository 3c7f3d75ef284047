package io.github.partnerplan.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.partnerplan.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an editor does: makes JSON values of a YAML tree by the rules of YAML 1.2 and holds them against our schemas. */
final class SchemaTree {

    private static final Map<SchemaFile, com.networknt.schema.JsonSchema> SCHEMAS = new EnumMap<>(SchemaFile.class);

    private SchemaTree() {}

    /** What the schema says against a file; nothing if it is valid. */
    static List<String> faults(SchemaFile file, Node root) {
        com.networknt.schema.JsonSchema schema = SCHEMAS.computeIfAbsent(
                file, each -> JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JsonSchema.of(each)));
        return words(schema.validate(json(root)));
    }

    static List<String> faults(com.networknt.schema.JsonSchema schema, String json) {
        return words(schema.validate(json, InputFormat.JSON));
    }

    private static List<String> words(Set<ValidationMessage> messages) {
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
        return scalar.quoted() ? TextNode.valueOf(scalar.text()) : plain(scalar.text());
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
        return isNumber ? DecimalNode.valueOf(new BigDecimal(text)) : TextNode.valueOf(text);
    }
}
