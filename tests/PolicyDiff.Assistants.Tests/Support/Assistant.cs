using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using PolicyDiff.Pipeline;

namespace PolicyDiff.Assistants.Tests.Support;

/// <summary>The package's own client, joined to a server in this process by two pipes.</summary>
internal sealed class Assistant : IAsyncDisposable
{
    private readonly PolicyDiffWorkspace _workspace;
    private readonly Pipe _toServer;
    private readonly Task _serving;

    private Assistant(PolicyDiffWorkspace workspace, Pipe toServer, Task serving, McpClient client, List<Exception> errors) =>
        (_workspace, _toServer, _serving, Client, Errors) = (workspace, toServer, serving, client, errors);

    /// <summary>The client.</summary>
    public McpClient Client { get; }

    /// <summary>The mistakes of the program that answers hid.</summary>
    public List<Exception> Errors { get; }

    /// <summary>Starts a server over the index of a folder.</summary>
    public static async Task<Assistant> StartAsync(string folder, int longestAnswer = 200_000, string language = "nl-NL")
    {
        var workspace = new PolicyDiffWorkspace(new WorkspaceOptions
        {
            WorkingFolder = folder,
            HomeFolder = PolicyDiff.Testing.TestCorpus.Root,
        });
        var (toServer, toClient) = (new Pipe(), new Pipe());
        List<Exception> errors = [];
        var options = new AssistantOptions
        {
            Workspace = workspace,
            Culture = CultureInfo.GetCultureInfo(language),
            Version = "1.0.0",
            LongestAnswer = longestAnswer,
            KeepError = error =>
            {
                errors.Add(error);
                return "log";
            },
        };
        var serving = AssistantServer.RunAsync(options, toServer.Reader.AsStream(), toClient.Writer.AsStream(), CancellationToken.None);
        var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
        return new Assistant(workspace, toServer, serving, client, errors);
    }

    /// <summary>Calls a tool that must answer.</summary>
    public async Task<JsonObject> AskAsync(string tool, params (string Name, object Value)[] arguments)
    {
        var (answer, isError) = await CallAsync(tool, arguments);
        isError.ShouldBeFalse(answer.ToJsonString());
        return answer;
    }

    /// <summary>Calls a tool that must refuse.</summary>
    /// <returns>The code and the words of the error.</returns>
    public async Task<(string Code, string Words)> RefusalAsync(string tool, params (string Name, object Value)[] arguments)
    {
        var (answer, isError) = await CallAsync(tool, arguments);
        isError.ShouldBeTrue(answer.ToJsonString());
        var error = answer["error"]!;
        return (error["code"]!.GetValue<string>(), $"{error["what"]!["quote"]} {error["remedy"]!["quote"]}");
    }

    /// <summary>Calls a tool.</summary>
    public async Task<(JsonObject Answer, bool IsError)> CallAsync(string tool, params (string Name, object Value)[] arguments)
    {
        var result = await Client.CallToolAsync(
            tool, arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value));
        var text = result.Content.ShouldHaveSingleItem().ShouldBeOfType<TextContentBlock>().Text;
        return (JsonNode.Parse(text)!.AsObject(), result.IsError == true);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _toServer.Writer.CompleteAsync();
        await _serving;
        _workspace.Dispose();
        Errors.ShouldBeEmpty();
    }
}
