using System.Text;
using PolicyDiff.Fuzz.Tests.Mutators;
using PolicyDiff.Testing;
using PolicyDiff.Testing.Forms;

namespace PolicyDiff.Fuzz.Tests;

/// <summary>The formats that others give us, with whole files of the sample to damage.</summary>
internal static class Formats
{
    private static readonly string[] MarkdownSnippets =
    [
        "# ", "###### ", "##", "- ", "1. ", "a) ", "iv. ", "> ", "```", "~~~", "| a | b |", "|---|---|", "|", "[^1]",
        "[^1]: ", "[a](b)", "![", "**", "__", "~~", "<table><tr><td>", "</td>", "<div>", "<!--", "-->", "<br>", "&#xFFFE;", "&nbsp;",
        "---", "===", "***", "\\", "    ", "\t", "$$", ":::", "[ ] ", "sluit geen ", "door de zorgaanbieder ",
        "............ ", "uiterlijk 1 oktober 2025 ", "€ 12,50 ", "artikel 1.1.1.1.1.1 ", "A.B.C.D. ", "(NZa) ",
    ];

    private static readonly string[] YamlSnippets =
        [
            "- ", ": ", "&a ", "*a", "<<: *a", "!!binary ", "!x ", "| ", "> ", "[", "]", "{", "}", "\"", "'", "# ",
            "--- ", "? ", "documents:", "  - path: ", "years: [2022, 2025]", "years: 99999999999", "path: ../../x",
            "path: /dev/zero", "careTypes: ", "%YAML 9.9",
        ];

    private const string SomeSources = """
        # wat er is
        sources:
          - address: https://www.example.org/zorginkoop/wijkverpleging-2026.pdf
            insurer: Polderzorg
            careTypes: [wijkverpleging]
            years: 2026
          - address: https://www.example.org/zorginkoop/ggz/
            insurer: "Polderzorg"
            years: "2026-2027"
            name: ggz
            kind: care-type-policy
            pages: true
        """;

    private static readonly string[] XmlSnippets =
        [
            "<w:p>", "</w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:del>", "<w:ins>", "<w:numId w:val=\"99\"/>",
            "<w:gridSpan w:val=\"-1\"/>", "<w:vMerge/>", "<w:br/>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;",
            "<![CDATA[", "]]>", "<w:pStyle w:val=\"Kop1\"/>", "\" x=\"", "<", ">",
        ];

    private static readonly string[] HtmlSnippets =
    [
        "<div>",
        "</div>",
        "<main>",
        "</main>",
        "<nav>",
        "<table><tr><td colspan=99999>",
        "<td rowspan=-1>",
        "<ol start=-5 type=i>",
        "<li value=2147483648>",
        "<h2>",
        "<button aria-expanded=false aria-controls=p>",
        "<details><summary>",
        "<script>",
        "<style>",
        "<!--",
        "<![CDATA[",
        "<svg><p>",
        "<template>",
        "<meta charset=utf-16>",
        "<base href=//x>",
        "<p hidden>",
        "&#xD800;",
        "&amp",
        "\" onload=\"",
        "<dl><dt>",
        "<sup><a href=#n>1</a></sup>",
        "<time datetime=99999-99-99>",
        "<frameset>",
    ];

    private static readonly string[] QuerySnippets =
        [
            "\"", "(", ")", " OR ", " OF ", "-", "kind:", "year:", "year:2022..2025", "insurer:", "*", "?", "~", "^",
            ":", "kind:deadline|tarief", "§ 3.2", "€ 5", "12-6-2023", "niet ", "zzp'er ",
        ];

    /// <summary>Policies as text, with and without marks.</summary>
    public static FuzzedFormat Markdown { get; } = new(".md", Sample("*.md"), new TextMutator(MarkdownSnippets));

    /// <inheritdoc cref="Markdown"/>
    public static FuzzedFormat Text { get; } = new(
        ".txt", Sample("*.md"), new TextMutator([.. MarkdownSnippets, "\f", "   3.2   ", "Inhoud\n", "..... 12"]));

    /// <summary>Policies as printed pages.</summary>
    public static FuzzedFormat Pdf { get; } = new(".pdf", Sample("*.pdf"), new PdfMutator());

    /// <summary>Policies as pages of a site.</summary>
    public static FuzzedFormat Html { get; } = new(".html", Pages(), new TextMutator(HtmlSnippets));

    /// <summary>Policies as Word files.</summary>
    public static FuzzedFormat Word { get; } = new(".docx", Documents(), new PackageMutator(new TextMutator(XmlSnippets)));

    /// <summary>What stands beside documents and says what they are.</summary>
    public static FuzzedFormat Manifest { get; } = new(".yaml", Sample("manifest.yaml"), new TextMutator(YamlSnippets));

    /// <summary>Where policies are published.</summary>
    public static FuzzedFormat Sources { get; } = new(".yaml", [Encoding.UTF8.GetBytes(SomeSources)], new TextMutator(YamlSnippets));

    /// <summary>Themes of tables.</summary>
    public static FuzzedFormat Themes { get; } = new(
        ".yaml",
        [.. Directory.EnumerateFiles(TestCorpus.PathOf("themes"), "*.yaml").Order().Select(File.ReadAllBytes)],
        new TextMutator(YamlSnippets));

    /// <summary>What is asked of the search.</summary>
    public static FuzzedFormat Query { get; } = new(
        ".query",
        [.. ((string[])
        [
            "wachttijd kind:deadline year:2025", "\"niet in aanmerking\" insurer:polderzorg",
            "tarief OR vergoeding 12 juni 2023", "zzp'ers -stage § 3.2",
        ]).Select(Encoding.UTF8.GetBytes)],
        new TextMutator(QuerySnippets));

    private static IReadOnlyList<byte[]> Pages() => Written(folder =>
    {
        foreach (var (index, policy) in Markdown.Seeds.Index())
        {
            PolicyForms.WritePages(Encoding.UTF8.GetString(policy), Path.Combine(folder, $"{index}"));
        }
    });

    private static IReadOnlyList<byte[]> Documents() => Written(folder =>
    {
        foreach (var (index, policy) in Markdown.Seeds.Index())
        {
            PolicyForms.WriteWord(Encoding.UTF8.GetString(policy), Path.Combine(folder, $"{index}.docx"));
        }
    });

    private static IReadOnlyList<byte[]> Written(Action<string> write)
    {
        var folder = Directory.CreateTempSubdirectory("policydiff-fuzz-").FullName;
        write(folder);
        IReadOnlyList<byte[]> files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)];
        Directory.Delete(folder, recursive: true);
        return files;
    }

    private static IReadOnlyList<byte[]> Sample(string pattern) =>
        [.. Directory.EnumerateFiles(TestCorpus.PathOf("corpus"), pattern, SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not "README.md")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)];
}
