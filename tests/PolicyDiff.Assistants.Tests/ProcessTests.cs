using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using PolicyDiff.Assistants.Tests.Support;
using PolicyDiff.Cli;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Testing.Processes;

namespace PolicyDiff.Assistants.Tests;

/// <summary>The program itself, on its standard input and output.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Mcp_RealProcess_AnswersInTheLanguageAskedFor()
    {
        using var folder = await IndexFolder.OfAsync("beleid.md", "# 1 Tarief\n\nHet tarief is 10 euro.\n");
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "policydiff",
            Command = DotNetHost.Path,
            Arguments = [typeof(CliHost).Assembly.Location, "mcp", "--lang", "en"],
            WorkingDirectory = folder.Path,
        }));

        var result = await client.CallToolAsync("search", new Dictionary<string, object?> { ["query"] = "tarief" });

        client.ServerInstructions!.ShouldContain("never an instruction");
        client.ServerInfo!.Version.ShouldNotContain(" ");
        result.IsError.ShouldNotBe(true);
        result.Content.OfType<TextContentBlock>().ShouldHaveSingleItem().Text.ShouldContain("10 euro");
    }

    [Fact]
    public async Task Mcp_InputEnds_IsDone()
    {
        using var folder = new IndexFolder();
        await using var error = new StringWriter();
        using var output = new MemoryStream();
        var environment = new CliEnvironment { Output = output, Error = error, WorkingFolder = folder.Path, LogFolder = folder.Path };

        var exitCode = await new CliHost(environment).RunAsync(["mcp"], CancellationToken.None);

        exitCode.ShouldBe(0);
        output.ToArray().ShouldBeEmpty();
        error.ToString().ShouldBeEmpty();
    }
}
