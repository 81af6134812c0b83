using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyDiff.Testing.Forms;

/// <summary>
/// Writes a Markdown policy in other forms: as pages of a site, with all that a site puts around its text, and as a Word document.
/// </summary>
public static partial class PolicyForms
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>Writes a page for the beginning and one for each chapter; names and order on disk tell nothing of their order.</summary>
    /// <returns>The number of pages.</returns>
    public static int WritePages(string markdown, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "index_files"));
        File.WriteAllText(Path.Combine(folder, "index_files", "frame.html"), "<p>Reclame in een frame.</p>");
        var chapters = Chapter().Split(markdown);
        var names = chapters.Select((chapter, i) => i == 0 ? "index.html" : $"{(char)('z' - i)}-{Slug(chapter)}.html").ToList();
        for (var i = 0; i < chapters.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, names[i]), Page(chapters[i], names, i), Encoding.UTF8);
        }

        return chapters.Length;
    }

    /// <summary>Writes the Word document: headings by style, their numbers and those of lists counted by Word.</summary>
    public static void WriteWord(string markdown, string path)
    {
        var body = string.Concat(Blocks(markdown).Select(Word));
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{Types}.numbering+xml"/></Types>
            """);
        Add(
            zip,
            "_rels/.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>""");
        Add(zip, "word/_rels/document.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="{Office}/numbering" Target="numbering.xml"/></Relationships>
            """);
        Add(zip, "word/document.xml", $"""<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>""");
        Add(zip, "word/styles.xml", $"""
            <w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Vraag"><w:name w:val="Vraag"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>
            """);
        Add(zip, "word/numbering.xml", $"""
            <w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>
            """);
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string[] Blocks(string markdown) => Gap().Split(markdown.ReplaceLineEndings("\n").Trim());

    private static string Page(string chapter, List<string> names, int number)
    {
        var menu = string.Concat(names.Order(StringComparer.Ordinal).Select(name => $"<li><a href=\"{name}\">{name}</a></li>"));
        var next = number + 1 < names.Count ? $"<a rel=\"next\" href=\"{names[number + 1]}\">Volgende pagina</a>" : string.Empty;
        return $"""
            <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Pagina {number} | Duinrand</title><link rel="canonical" href="https://duinrand.example/beleid/{names[number]}"></head>
            <body class="has-menu"><a class="skip-link" href="#inhoud">Direct naar de inhoud</a>
            <div class="cookie-melding" role="dialog"><p>Duinrand gebruikt cookies. Accepteer ze of kies zelf.</p><button>Alles accepteren</button></div>
            <header><p>Duinrand Zorgverzekeraar</p><nav><ul>{menu}</ul></nav></header>
            <div class="kruimelpad">Home &gt; Zorgverleners &gt; Beleid</div>
            <main id="inhoud">{string.Concat(Blocks(chapter).Select(Html))}<p>Deel deze pagina</p><ul><li><a href="https://x.example">LinkedIn</a></li><li><a href="mailto:a">E-mail</a></li></ul>{next}</main>
            <aside><h2>Nieuws</h2><p>De aanbieder leest hier het laatste nieuws.</p></aside>
            <footer><p>Postbus 1, Kustland. Laatst bijgewerkt op {number + 1} april 2025.</p></footer></body></html>
            """;
    }

    private static string Html(string block)
    {
        var lines = block.Split('\n');
        return lines[0] switch
        {
            ['#', '#', '#', ..] when lines[0].EndsWith('?') =>
                $"<button class=\"accordion\" aria-expanded=\"false\" aria-controls=\"p\"><span>{Text(lines[0])}</span></button>",
            ['#', '#', '#', ..] => $"<h2>{Text(lines[0])}</h2>",
            ['#', ..] => $"<h1>{Text(lines[0])}</h1>",
            ['-', ..] => $"<ul>{string.Concat(lines.Select(line => $"<li>{Text(line)}</li>"))}</ul>",
            ['1', '.', ..] => $"<ol>{string.Concat(lines.Select(line => $"<li><p>{Text(line)}</p></li>"))}</ol>",
            ['|', ..] =>
                $"<table><thead>{HtmlRow(lines[0], "th")}</thead><tbody>{string.Concat(lines.Skip(2).Select(line => HtmlRow(line, "td")))}</tbody></table>",
            _ => $"<div class=\"tekst\" hidden><p>{Text(block)}</p></div>",
        };
    }

    private static string HtmlRow(string line, string cell) =>
        $"<tr>{string.Concat(Cells(line).Select(text => $"<{cell}>{text}</{cell}>"))}</tr>";

    private static string Word(string block)
    {
        var lines = block.Split('\n');
        return lines[0] switch
        {
            ['#', '#', '#', ..] when lines[0].EndsWith('?') => Paragraph(Text(lines[0]), "Vraag"),
            ['#', '#', '#', ..] => Paragraph(Number().Replace(Text(lines[0]), string.Empty), "Kop2"),
            ['#', '#', ..] => Paragraph(Number().Replace(Text(lines[0]), string.Empty), "Kop1"),
            ['#', ..] => Paragraph(Text(lines[0]), "Titel"),
            ['-', ..] => string.Concat(lines.Select(line => Paragraph(Text(line), list: 3))),
            ['1', '.', ..] => string.Concat(lines.Select(line => Paragraph(Text(line), list: 2))),
            ['|', ..] =>
                $"<w:tbl>{WordRow(lines[0], "<w:trPr><w:tblHeader/></w:trPr>")}{string.Concat(lines.Skip(2).Select(line => WordRow(line, string.Empty)))}</w:tbl>",
            _ => Paragraph(Text(block)),
        };
    }

    private static string WordRow(string line, string properties) =>
        $"<w:tr>{properties}{string.Concat(Cells(line).Select(text => $"<w:tc>{Paragraph(text)}</w:tc>"))}</w:tr>";

    private static string Paragraph(string text, string? style = null, int? list = null)
    {
        var properties = (style is null ? string.Empty : $"<w:pStyle w:val=\"{style}\"/>")
            + (list is null ? string.Empty : $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>");
        return $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";
    }

    private static IEnumerable<string> Cells(string line) => line.Trim('|').Split('|').Select(cell => WebUtility.HtmlEncode(cell.Trim()));

    private static string Text(string line) => WebUtility.HtmlEncode(Mark().Replace(line, string.Empty).Trim());

    private static string Slug(string chapter) => string.Concat(chapter.Split('\n')[0].ToLowerInvariant().Where(char.IsAsciiLetterLower));

    [GeneratedRegex(@"\n(?=## )", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:#+|-|\d+\.)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[\d.]+\s", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
