using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PolicyDiff.Cli;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Testing;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Readers;

[Collection(SampleSite.Collection)]
public sealed class ReviewTests(SampleSite sample)
{
    private const string Years = "/jaren/2022/2025?verzekeraar=zz";

    [Fact]
    public async Task Seen_OfAChange_CountsAndCanBeHiddenAndTakenBack()
    {
        var browser = sample.Browser;
        var page = await browser.PageAsync(Years);
        var (before, first) = (page.QuerySelectorAll(".change").Length, Deeds(page, "gezien")[0]);
        Progress(page).ShouldStartWith("0 van");

        using var answer = await browser.SubmitAsync(page, "/gezien", ("doe", first));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe($"{Years}#{first.Split('.')[2]}");
        var after = await browser.PageAsync(Years);
        Progress(after).ShouldStartWith("1 van");
        var hidden = await browser.PageAsync($"{Years}&gezien=verbergen");
        hidden.QuerySelectorAll(".change").Length.ShouldBe(before - 1);
        Deeds(hidden, "gezien").ShouldNotContain(deed => deed.Contains(first.Split('.')[1], StringComparison.Ordinal));
        Deeds(hidden, "gezien")[1].Split('.')[2].ShouldBe(hidden.QuerySelectorAll(".change")[0].Id);

        using var back = await browser.SubmitAsync(
            after,
            "/gezien",
            ("doe", first.Replace("gezien.", "ongezien.", StringComparison.Ordinal)));
        Progress(await browser.PageAsync(Years)).ShouldStartWith("0 van");
    }

    [Fact]
    public async Task Seen_Anew_ForgetsWhatWasSeen()
    {
        var browser = sample.Browser;
        foreach (var deed in Deeds(await browser.PageAsync(Years), "gezien").Take(3))
        {
            using var _ = await browser.SubmitAsync(await browser.PageAsync(Years), "/gezien", ("doe", deed));
        }

        var page = await browser.PageAsync(Years);
        Progress(page).ShouldStartWith("3 van");
        var anew = page.Forms.Single(form => form.QuerySelector("input[name=doe][type=hidden]") is not null);
        using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/gezien")
        {
            Content = new FormUrlEncodedContent(anew.QuerySelectorAll<IHtmlInputElement>("input")
                .Select(field => KeyValuePair.Create(field.Name!, field.Value))),
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Progress(await browser.PageAsync(Years)).ShouldStartWith("0 van");
    }

    [Fact]
    public async Task Verdict_WithNote_StandsInTheReportAndInTheFileOfVerdicts()
    {
        var browser = sample.Browser;
        var unsure = (await browser.PageAsync($"{Years}&oordeel=unsure")).QuerySelectorAll(".change")[0];
        var address = unsure.QuerySelector(".head .link")!.GetAttribute("href")!;
        var fingerprint = address.Split('?')[0].Split('/')[^1];
        var page = await browser.PageAsync(address);

        using var answer = await browser.SubmitAsync(
            FormsOfNote(page),
            "/oordeel",
            ("doe", $"confirm.{fingerprint}"),
            ("notitie", "besproken <b>met</b> de inkoper"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.PageAsync(address))
            .QuerySelector(".change")!.TextContent.ShouldContain("bevestigd: besproken <b>met</b> de inkoper");
        var verdicts = await browser.BytesAsync($"{Years}&formaat=beoordeling");
        Encoding.UTF8.GetString(verdicts).ShouldContain("besproken <b>met</b> de inkoper");

        var file = Path.Combine(sample.Site.Folder, $"{fingerprint}.json");
        await File.WriteAllBytesAsync(file, verdicts);
        (await RunAsync("2022", "2025", "--insurer", "zz", "--review", file, "-o", $"{fingerprint}.md")).ShouldBe(ExitCodes.Done);
        (await File.ReadAllBytesAsync(file)).ShouldBe(verdicts);
        (await browser.BytesAsync($"{Years}&formaat=md"))
            .ShouldBe(await File.ReadAllBytesAsync(Path.Combine(sample.Site.Folder, $"{fingerprint}.md")));
    }

    [Fact]
    public async Task Verdicts_OfAnotherReader_AreTheirOwnUntilTakenOver()
    {
        var (one, other) = (sample.Browser, sample.Browser);
        var page = await one.PageAsync(Years);
        using var settled = await one.SubmitAsync(page, "/oordeel", ("doe", Deeds(page, "reject")[0]));
        Pressed(await one.PageAsync(Years)).ShouldBe(2);
        Pressed(await other.PageAsync(Years)).ShouldBe(0);

        using var answer = await other.UploadAsync(
            await other.PageAsync(Years),
            "/beoordelingen",
            "beoordeling.json",
            await one.BytesAsync($"{Years}&formaat=beoordeling"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Pressed(await other.PageAsync(Years)).ShouldBe(2);
    }

    [Theory]
    [InlineData("verdicts.json", "{", "PD5002")]
    [InlineData("verdicts.json", "{}", "PD5003")]
    [InlineData("verdicts.xlsx", "no workbook", "PD")]
    [InlineData("../../verdicts.json", "[1]", "PD5002")]
    public async Task Verdicts_DamagedFile_IsRefusedAndChangesNothing(string name, string content, string code)
    {
        var browser = sample.Browser;

        using var answer = await browser.UploadAsync(
            await browser.PageAsync(Years),
            "/beoordelingen",
            name,
            Encoding.UTF8.GetBytes(content));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.PageAsync(answer)).Body!.TextContent.ShouldContain(code);
        Pressed(await browser.PageAsync(Years)).ShouldBe(0);
        sample.Site.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Seen_ChangeThatChanges_IsUnseenAgain()
    {
        await using var site = await TestSite.OpenAsync(folder =>
        {
            PolicyOf(folder, 2024, "Het certificaat moet binnen vijf jaar aanwezig zijn.");
            PolicyOf(folder, 2025, "Het certificaat moet binnen vier jaar aanwezig zijn.");
        });
        var browser = site.Browse();
        var page = await browser.PageAsync("/jaren/2024/2025");
        using var seen = await browser.SubmitAsync(page, "/gezien", ("doe", Deeds(page, "gezien").ShouldHaveSingleItem()));
        Progress(await browser.PageAsync("/jaren/2024/2025")).ShouldStartWith("1 van 1");

        PolicyOf(site.Folder, 2025, "Het certificaat moet binnen drie jaar aanwezig zijn.");
        await site.IngestAsync();

        Progress(await browser.PageAsync("/jaren/2024/2025")).ShouldStartWith("0 van 1");
    }

    private static void PolicyOf(string folder, int year, string rule)
    {
        var path = Path.Combine(folder, "corpus", $"{year}.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(
            path,
            $"---\ninsurer: Voorbeeld\nyears: {year}\ntitle: Beleid {year}\n---\n\n# 1 Eisen\n\nDe zorgaanbieder meldt zich per e-mail.\n\n{rule}\n");
    }

    private async Task<int> RunAsync(params string[] args) => await new CliHost(new CliEnvironment
    {
        Output = Stream.Null,
        Error = TextWriter.Null,
        WorkingFolder = sample.Site.Folder,
        HomeFolder = TestCorpus.Root,
        LogFolder = sample.Site.Folder,
    }).RunAsync(args, CancellationToken.None);

    private static IReadOnlyList<string> Deeds(IHtmlDocument page, string deed) =>
        [.. page.QuerySelectorAll(".deeds button")
            .Select(button => button.GetAttribute("value")!)
            .Where(value => value.StartsWith(deed + ".", StringComparison.Ordinal))];

    private static string Progress(IHtmlDocument page) => page.QuerySelector(".progress p")!.TextContent.Trim();

    private static int Pressed(IHtmlDocument page) => page.QuerySelectorAll(".deeds [aria-pressed=true]").Length;

    /// <summary>The page with the form for notes alone, whose fields are those that are sent.</summary>
    private static IHtmlDocument FormsOfNote(IHtmlDocument page)
    {
        page.QuerySelectorAll("form[id]").ToList().ForEach(form => form.Remove());
        return page;
    }
}
