using PolicyDiff.Testing.Pdf;

namespace PolicyDiff.Testing.Tariffs;

/// <summary>A short policy whose chapter 2 is a table of tariffs.</summary>
public static class TariffPolicy
{
    /// <summary>The head and the services of the table, each with its unit and its tariff in euros.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows { get; } =
    [
        ["Prestatie", "Eenheid", "Tarief in euro"],
        ["Intake en screening", "per intake", "58,40"],
        ["Zitting fysiotherapie", "per zitting", "39,75"],
        ["Zitting fysiotherapie aan huis", "per zitting", "51,20"],
        ["Manuele therapie", "per zitting", "49,60"],
        ["Kinderfysiotherapie", "per zitting", "54,15"],
        ["Bekkenfysiotherapie", "per zitting", "53,90"],
        ["Oedeemtherapie", "per uur", "92,35"],
        ["Groepszitting met meer dan vier verzekerden", "per verzekerde", "17,80"],
        ["Lange zitting", "per zitting", "71,05"],
        ["Telefonisch consult", "per consult", "14,50"],
        ["Eenmalig onderzoek op verwijzing", "per onderzoek", "63,25"],
        ["Verslag aan de huisarts", "per verslag", "27,10"],
    ];

    /// <summary>Writes the policy as a PDF file.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="year">The year it is for.</param>
    /// <param name="look">How its table is set.</param>
    /// <param name="tariffs">The tariffs that differ from <see cref="Rows"/>, by service.</param>
    public static void Write(string path, int year, TableLook look, IReadOnlyDictionary<string, string> tariffs)
    {
        using var sheet = new PdfSheet();
        sheet.Heading($"Inkoopbeleid fysiotherapie {year}", 20);
        sheet.Paragraph("Dit document beschrijft welke eisen wij stellen aan de zorg die wij inkopen en welke tarieven wij betalen.");
        sheet.Heading("1 Eisen aan de zorgaanbieder", 14);
        sheet.Paragraph("De zorgaanbieder is ingeschreven in het kwaliteitsregister. Met elke verzekerde maakt hij een behandelplan.");
        sheet.Heading("2 Tarieven", 14);
        sheet.Paragraph("Wij betalen voor elke prestatie het tarief in deze tabel. De tarieven gelden voor het hele jaar.");
        sheet.Table([.. Rows.Select(row => Changed(row, tariffs))], [255, 110, 88], look);
        sheet.Heading("3 Declareren", 14);
        sheet.Paragraph("De zorgaanbieder declareert binnen drie maanden na de laatste dag van de maand waarin de zorg is geleverd.");
        File.WriteAllBytes(path, sheet.Build());
    }

    private static IReadOnlyList<string> Changed(IReadOnlyList<string> row, IReadOnlyDictionary<string, string> tariffs) =>
        tariffs.TryGetValue(row[0], out var tariff) ? [row[0], row[1], tariff] : row;
}
