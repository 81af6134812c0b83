using System.Text;
using PolicyDiff.Cli.Parsing;

namespace PolicyDiff.EndToEnd.Tests.Mutations;

/// <summary>Whatever is in a file or a query: it is read or refused with a reason, and the program stays on its feet.</summary>
public sealed class MutationTests : IDisposable
{
    private const string Policy =
        """
        ---
        title: Inkoopbeleid wijkverpleging 2026
        verzekeraar: Voorbeeldzorg
        ---

        # Inkoopbeleid wijkverpleging 2026

        ## 1 Eisen

        De zorgaanbieder heeft een wijksamenwerkingsverband (WSV) en meldt zich vóór 1 oktober 2025 aan.

        1.1 Het tarief is € 45,50 per uur, tenzij de zorgverzekeraar vooraf anders beslist.

        - De zorgaanbieder:
          - levert binnen 5 werkdagen een plan in;
          - sluit geen overeenkomst met derden.

        | Norm | Waarde |
        |---|---|
        | Wachttijd | ten hoogste 4 weken |

        **Artikel 9a**

        Zie [^1] en paragraaf 1.1.

        [^1]: Uiterlijk 31 december 2025.
        """;

    private const string Manifest =
        """
        documents:
        - path: beleid.md
          insurer: Voorbeeldzorg
          years: 2026
          careTypes: [wijkverpleging]
        - path: beleid.txt
          years: 2024-2026
        """;

    private static readonly string[] TextPieces =
    [
        "#", "##Kop", "### ", "---", "===", "| a | b |", "|", "**", "*", "~~", "`", "```", "> ",
        "- ", "1. ", "a. ", "5.3 ", "[^1]", "[x](y)", "<table><tr><td>", "</td>", "<!--", "&#xFFFE;",
        "&nbsp;", "\uFFFE", "\uFDD0", "\uFEFF", "\u00AD", "\u200B", "🫀", "e\u0301", "\u0000", "\t",
        "\f", "     ", "....", "…", "(", ")", "(WSV)", "(🫀)", "“", "'", "€ ", "1.000,-", "%", "31 december",
        "2025-2026", "sluit geen ", "door de zorgaanbieder ", "tenzij ", "niet ", "artikel 1 ", "Artikel 9",
        "https://x.nl/", "a@b.nl ", "\\", "CONCEPT", "Inhoud", "hoofdstuk", "maximaal ", "99999999999999999999",
    ];

    private static readonly string[] YamlPieces =
        [
            "[", "]", "{", "}", "- ", "  ", "&a ", "*a", "<<: *a", ": ", "\"", "'", "|", ">", "? ", "!!set ",
            "%YAML 1.2", "---", "...", "#", "null", "~", "2026", "\t", "\uFFFE", "\"\\ud800\"", "path: x",
            "skipPages: [1, a]",
        ];

    private static readonly string[] QueryPieces =
        [
            "\"", "-", "*", "OR ", "|", "(", ")", "jaar:", "verzekeraar:", "soort:", "WSV", "🫀", "\uFFFE", "e\u0301",
            ":", "zorgaanbieder ", "tarief", "2026", "\\", "~", "^", "[1 TO 2]", "'s ",
        ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compare_SpoiltMarkdown_IsReadOrRefused()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            _folder.Write("oud.md", Policy);
            _folder.Write("nieuw.md", new Mutator(seed, TextPieces).Spoil(Policy));
            await ShouldStand(seed, "compare", "oud.md", "nieuw.md", "--format", "json");
        }
    }

    [Fact]
    public async Task Compare_SpoiltText_IsReadOrRefused()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            _folder.Write("oud.txt", Policy);
            _folder.Write("nieuw.txt", new Mutator(seed, TextPieces).Spoil(Policy));
            await ShouldStand(seed, "compare", "oud.txt", "nieuw.txt", "--format", "html");
        }
    }

    [Fact]
    public async Task Compare_SpoiltEncoding_IsReadOrRefused()
    {
        var random = new Random(1);
        _folder.Write("oud.md", Policy);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 })
        {
            for (var round = 0; round < 10; round++)
            {
                byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(Policy)];
                for (var change = 0; change < 5; change++)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                File.WriteAllBytes(Path.Combine(_folder.Path, "nieuw.md"), bytes);
                await ShouldStand(round, "compare", "oud.md", "nieuw.md", "--format", "md");
            }
        }
    }

    [Fact]
    public async Task Ingest_SpoiltManifest_LosesNoDocument()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            _folder.Write("beleid.md", Policy);
            _folder.Write("manifest.yaml", new Mutator(seed, YamlPieces).Spoil(Manifest));
            var run = await ShouldStand(seed, "ingest", ".", "--index", $"index{seed}");
            run.Output.ShouldContain("gelezen     beleid.md", customMessage: $"seed {seed}");
        }
    }

    [Fact]
    public async Task Search_SpoiltQuery_IsAnswered()
    {
        _folder.Write("beleid.md", Policy);
        await ShouldStand(0, "ingest", "beleid.md");
        for (var seed = 0; seed < 100; seed++)
        {
            await ShouldStand(
                seed,
                "search",
                "--format",
                "json",
                "--",
                new Mutator(seed, QueryPieces).Spoil("\"plan in\" OR tarief -wachttijd jaar:2026"));
        }
    }

    private async Task<CliRun> ShouldStand(int seed, params string[] args)
    {
        var run = await CliRun.InAsync(_folder.Path, args);
        new[] { ExitCodes.Done, ExitCodes.WrongUse, ExitCodes.Partial }.ShouldContain(run.ExitCode, $"seed {seed}: {run.Error}");
        run.Error.ShouldNotContain("PD9001", customMessage: $"seed {seed}");
        run.Error.ShouldNotContain("PD9002", customMessage: $"seed {seed}");
        return run;
    }
}
