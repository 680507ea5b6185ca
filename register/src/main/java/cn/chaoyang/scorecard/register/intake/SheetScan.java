package cn.chaoyang.scorecard.register.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands after the rows in a sheet's part and is wanted before them: the merged cells; and how many rows there are,
 * for the progress.
 */
record SheetScan(int rows, List<MergedCells.Area> merged) {

    private static final int MOST_MERGED = 200_000;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LETTERS = 3;
    private static final SheetScan NOTHING = new SheetScan(0, List.of());

    /** @return by the name of the sheet */
    static Map<String, SheetScan> of(ZipFile zip, List<String> sheets) throws IOException {
        try {
            Map<String, String> parts = parts(zip);
            Map<String, SheetScan> scans = new HashMap<>();
            for (String sheet : sheets) {
                ZipEntry part = parts.containsKey(sheet) ? zip.getEntry(parts.get(sheet)) : null;
                scans.put(sheet, part == null ? NOTHING : scan(zip, part));
            }
            return scans;
        } catch (XMLStreamException e) {
            throw Rejections.unreadable(e);
        }
    }

    private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        each(zip, zip.getEntry("xl/_rels/workbook.xml.rels"), element -> {
            if (element.getLocalName().equals("Relationship")) {
                String target = element.getAttributeValue(null, "Target");
                targets.put(
                        element.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        Map<String, String> parts = new HashMap<>();
        each(zip, zip.getEntry("xl/workbook.xml"), element -> {
            if (element.getLocalName().equals("sheet")) {
                parts.put(
                        element.getAttributeValue(null, "name"),
                        targets.get(element.getAttributeValue(RELATIONS, "id")));
            }
        });
        parts.values().removeIf(part -> part == null);
        return parts;
    }

    private static SheetScan scan(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        int[] rows = {0};
        List<MergedCells.Area> merged = new ArrayList<>();
        each(zip, part, element -> {
            switch (element.getLocalName()) {
                case "row" -> rows[0]++;
                case "c" -> requireRealColumn(element.getAttributeValue(null, "r"));
                case "mergeCell" -> {
                    if (merged.size() >= MOST_MERGED) {
                        throw Rejections.unreadable();
                    }
                    merged.add(MergedCells.Area.of(element.getAttributeValue(null, "ref")));
                }
                default -> {
                    // Nothing else matters before the rows are read.
                }
            }
        });
        return new SheetScan(rows[0], merged);
    }

    /** The last column of a spreadsheet is XFD; a reader would make room for whatever an address claims. */
    private static void requireRealColumn(String address) {
        if (address != null && address.length() > LETTERS && Character.isLetter(address.charAt(LETTERS))) {
            throw Rejections.unreadable();
        }
    }

    private interface ElementVisitor {
        void visit(XMLStreamReader element);
    }

    private static void each(ZipFile zip, ZipEntry entry, ElementVisitor visitor)
            throws IOException, XMLStreamException {
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.visit(xml);
                }
            }
        }
    }
}
