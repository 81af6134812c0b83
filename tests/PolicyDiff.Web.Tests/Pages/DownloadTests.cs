using PolicyDiff.Cli;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Testing;
using PolicyDiff.Web.Tests.Support;

namespace PolicyDiff.Web.Tests.Pages;

[Collection(SampleSite.Collection)]
public sealed class DownloadTests(SampleSite sample)
{
    [Theory]
    [InlineData("/jaren/2022/2025?verzekeraar=zz&formaat=docx", "2022", "2025", "--insurer", "zz")]
    [InlineData("/jaren/2022/2025?verzekeraar=zz&formaat=xlsx", "2022", "2025", "--insurer", "zz")]
    [InlineData(
        "/jaren/2022/2025?verzekeraar=zz&soort=added,removed&formaat=md",
        "2022",
        "2025",
        "--insurer",
        "zz",
        "--kind",
        "added,removed")]
    [InlineData(
        "/jaren/2022/2025?verzekeraar=zz&over=WSV&paragraaf=3&formaat=json",
        "2022",
        "2025",
        "--insurer",
        "zz",
        "--about",
        "WSV",
        "--section",
        "3")]
    [InlineData("/jaren/2022/2025?formaat=csv&lang=en", "2022", "2025", "--lang", "en")]
    [InlineData("/jaren/2022/2025?verzekeraar=zz&formaat=html", "2022", "2025", "--insurer", "zz")]
    [InlineData("/vergelijk/cz/zz?formaat=json", "compare", "cz", "zz")]
    [InlineData("/zoek?q=wsv&jaar=2025&formaat=json", "search", "wsv", "--year", "2025")]
    [InlineData(
        "/doc/multidisciplinaire-zorg-2025-6625a1d4/sectie/5.1?formaat=md",
        "show",
        "multidisciplinaire-zorg-2025-6625a1d4",
        "--section",
        "5.1")]
    [InlineData("/tabel?maken=1&kolommen=document&formaat=xlsx", "table", "--columns", "document")]
    [InlineData("/historie/wsv?verzekeraar=zz&formaat=json", "history", "wsv", "--insurer", "zz")]
    [InlineData("/kalender?jaar=2025&formaat=ics", "calendar", "--year", "2025")]
    [InlineData("/aangekondigd?verzekeraar=zz&formaat=docx", "declared", "--insurer", "zz")]
    [InlineData("/?formaat=csv", "stats", "--coverage")]
    public async Task Download_OfAFilteredPage_IsTheFileOfTheCommandLine(string address, params string[] args)
    {
        var format = address.Split("formaat=")[1].Split('&')[0];
        var file = $"{NameOf(address)}.{format}";

        var downloaded = await sample.Browser.BytesAsync(address);

        downloaded.ShouldBe(await FileAsync([.. args, "-o", file], file));
    }

    [Fact]
    public async Task Download_OfTheDocumentsPage_IsNamedForIt()
    {
        using var response = await sample.Browser.GetAsync("/jaren/2022/2025?verzekeraar=zz&formaat=docx");

        response.Content.Headers.ContentDisposition!.ToString().ShouldStartWith("attachment; filename=policydiff-2022-2025.docx");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private async Task<byte[]> FileAsync(string[] args, string file)
    {
        await using var error = new StringWriter();
        var environment = new CliEnvironment
        {
            Output = Stream.Null,
            Error = error,
            WorkingFolder = sample.Site.Folder,
            HomeFolder = TestCorpus.Root,
            LogFolder = sample.Site.Folder,
        };
        (await new CliHost(environment).RunAsync(args, CancellationToken.None)).ShouldBe(ExitCodes.Done, error.ToString());
        return await File.ReadAllBytesAsync(Path.Combine(sample.Site.Folder, file));
    }

    private static string NameOf(string address) => string.Concat(address.Where(char.IsAsciiLetterOrDigit));
}
