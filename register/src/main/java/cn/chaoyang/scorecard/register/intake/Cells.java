package cn.chaoyang.scorecard.register.intake;

/** Addresses of cells as a spreadsheet shows them. */
final class Cells {

    private static final int LETTERS = 26;

    private Cells() {}

    /** @param column from 0; 0 → A, 27 → AB */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /**
     * @param column from 0
     * @param row physical, from 1
     */
    static String address(int column, int row) {
        return letters(column) + row;
    }

    /** @return the column, from 0, of an address such as AB12 */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** @return the row, from 1, of an address such as AB12 */
    static int row(String address) {
        return Integer.parseInt(address.replaceAll("[^0-9]", ""));
    }
}
